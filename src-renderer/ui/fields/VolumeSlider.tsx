import { useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';

/** A volume, or another share from 0 or `least` to 1, told when the slider is let go. */
export function VolumeSlider(props: {
  label: string;
  value: number;
  least?: number;
  onChange: (value: number) => void;
}) {
  const [moving, setMoving] = useState<number | null>(null);
  return (
    <Slider
      className="field slider"
      value={moving ?? props.value}
      minValue={props.least ?? 0}
      maxValue={1}
      step={0.05}
      formatOptions={{ style: 'percent' }}
      onChange={(value) => setMoving(value as number)}
      onChangeEnd={(value) => {
        setMoving(null);
        props.onChange(value as number);
      }}
    >
      <Label>{props.label}</Label>
      <SliderOutput />
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
