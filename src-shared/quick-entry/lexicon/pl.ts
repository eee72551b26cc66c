import { day, inARow, type Lexicon, type LexiconEntry, type Meaning, month, number } from './lexicon.ts';

const TENS = [
  ['dwadzieścia', 'dwudziesta', 'dwudziestej'],
  ['trzydzieści', 'trzydziesta', 'trzydziestej'],
  ['czterdzieści', 'czterdziesta', 'czterdziestej'],
  ['pięćdziesiąt', 'pięćdziesiąta', 'pięćdziesiątej'],
] as const;
const UNITS = [
  'jeden|jedna|jedną',
  'dwa|dwie',
  'trzy',
  'cztery',
  'pięć',
  'sześć',
  'siedem',
  'osiem',
  'dziewięć',
];

function compoundNumbers(): LexiconEntry[] {
  return TENS.flatMap(([tens], ten) =>
    UNITS.map(
      (forms, index): LexiconEntry => [
        forms
          .split('|')
          .map((unit) => `${tens} ${unit}`)
          .join('|'),
        number((ten + 2) * 10 + index + 1),
      ],
    ),
  );
}

const hourIs = (value: number): Meaning => ({ kind: 'hour', value, form: 'is' });
const hourAt = (value: number): Meaning => ({ kind: 'hour', value, form: 'at' });

export const POLISH: Lexicon = {
  language: 'pl',
  entries: [
    ['zero', number(0)],
    ...UNITS.map((unit, index): LexiconEntry => [unit, number(index + 1)]),
    ...inARow(
      10,
      'dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
      number,
    ),
    ...TENS.map(([tens], ten): LexiconEntry => [tens, number((ten + 2) * 10)]),
    ['sześćdziesiąt', number(60)],
    ['dziewięćdziesiąt', number(90)],
    ...compoundNumbers(),
    ...inARow(
      1,
      'pierwsza druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta jedenasta dwunasta trzynasta czternasta piętnasta szesnasta siedemnasta osiemnasta dziewiętnasta dwudziesta dwudziesta_pierwsza dwudziesta_druga dwudziesta_trzecia dwudziesta_czwarta',
      hourIs,
    ),
    ...inARow(
      1,
      'pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej jedenastej dwunastej trzynastej czternastej piętnastej szesnastej siedemnastej osiemnastej dziewiętnastej dwudziestej dwudziestej_pierwszej dwudziestej_drugiej dwudziestej_trzeciej dwudziestej_czwartej',
      hourAt,
    ),
    ['s|sek|sekunda|sekundę|sekundy|sekund', { kind: 'unit', seconds: 1 }],
    ['m|min|minuta|minutę|minuty|minut|minutek|minutki', { kind: 'unit', seconds: 60 }],
    ['minutę|minutkę', { kind: 'lone-unit', seconds: 60 }],
    ['h|g|godz|godzina|godzinę|godziny|godzin', { kind: 'unit', seconds: 3600 }],
    ['godzinę|godzinkę|godz', { kind: 'lone-unit', seconds: 3600 }],
    ['dzień|dni|doba|dobę|doby|dób', { kind: 'unit', seconds: 86_400 }],
    ['tydzień|tygodnie|tygodni', { kind: 'unit', seconds: 604_800 }],
    ['tydzień', { kind: 'lone-unit', seconds: 604_800 }],
    ['dobę', { kind: 'lone-unit', seconds: 86_400 }],
    ['pół godziny|pół godzinki|pół h|pół godz', { kind: 'length', seconds: 1800 }],
    ['pół minuty', { kind: 'length', seconds: 30 }],
    [
      'półtorej godziny|półtorej h|półtora godziny|godzinę i pół|godzina i pół',
      { kind: 'length', seconds: 5400 },
    ],
    ['półtorej minuty|półtora minuty', { kind: 'length', seconds: 90 }],
    ['kwadrans', { kind: 'length', seconds: 900 }],
    ['trzy kwadranse', { kind: 'length', seconds: 2700 }],
    ['i pół', { kind: 'and-a-half' }],
    ['południe|w południe|samo południe', { kind: 'clock', hour: 12 }],
    ['południa', { kind: 'clock', hour: 12 }],
    ['północ|o północy|północy|w północ', { kind: 'clock', hour: 0 }],
    ['wpół do|pół do|w pół do', { kind: 'half-to' }],
    ['kwadrans', { kind: 'quarter' }],
    ['po', { kind: 'minutes-past' }],
    ['rano|z rana|nad ranem|przed południem', { kind: 'part', part: 'morning' }],
    ['po południu|popołudniu', { kind: 'part', part: 'afternoon' }],
    ['wieczorem|wieczór', { kind: 'part', part: 'evening' }],
    ['w nocy', { kind: 'part', part: 'night' }],
    ['dziś|dzisiaj', { kind: 'ahead', days: 0 }],
    ['jutro|jutra', { kind: 'ahead', days: 1 }],
    ['pojutrze|pojutrza', { kind: 'ahead', days: 2 }],
    ...inARow(
      1,
      'poniedziałek|poniedziałku wtorek|wtorku środa|środę czwartek|czwartku piątek|piątku sobota|sobotę niedziela|niedzielę|niedzieli',
      day('one'),
    ),
    ...inARow(1, 'poniedziałki wtorki', day('every')),
    ['czwartki', day('every')(4)],
    ['piątki', day('every')(5)],
    ['niedziele', day('every')(7)],
    ['środy', day('either')(3)],
    ['soboty', day('either')(6)],
    ...inARow(1, 'pon|pn|pon. wt|wto śr|śro cz|czw pt|pią sob|sb nd|ndz|niedz', day('short')),
    ['budzik|alarm', { kind: 'alarm-word' }],
    ['minutnik|timer', { kind: 'timer-word' }],
    [
      'codziennie|każdy dzień|w każdy dzień|co dzień|każdego dnia|co dnia|dzień w dzień',
      { kind: 'repeat', recurrence: 'daily' },
    ],
    ['co rano|codziennie rano|każdego ranka', { kind: 'repeat', recurrence: 'daily', part: 'morning' }],
    ['co wieczór|każdego wieczoru', { kind: 'repeat', recurrence: 'daily', part: 'evening' }],
    ['co noc', { kind: 'repeat', recurrence: 'daily', part: 'night' }],
    [
      'w dni robocze|dni robocze|w dni powszednie|dni powszednie|w tygodniu|w dzień roboczy|w dzień powszedni|robocze',
      { kind: 'repeat', recurrence: 'weekdays' },
    ],
    ['w weekendy|weekendy|w weekend|weekend|co weekend', { kind: 'repeat', recurrence: 'weekends' }],
    ['co tydzień|tygodniowo|cotygodniowo', { kind: 'repeat', recurrence: 'weekly' }],
    ...inARow(
      1,
      'stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru',
      month,
    ),
    [
      'co|każdy|każda|każdą|każde|w każdy|w każdą|w każde|w każdym|w każdej|każdego|każdej',
      { kind: 'every' },
    ],
    [
      'przyszły|przyszłą|następny|następną|w przyszły|w przyszłą|w następny|w następną|najbliższy|najbliższą',
      { kind: 'next' },
    ],
    ['i|oraz', { kind: 'and' }],
    ['od', { kind: 'from' }],
    ['do', { kind: 'through' }],
    ['w|we|ten|tę|w ten|w tę', { kind: 'on' }],
    ['o|o godz|o godzinie|godz|godzina|o godz.', { kind: 'at' }],
    ['na', { kind: 'at', weak: true }],
    ['do|aż do|do godz|do godziny', { kind: 'until' }],
    ['za', { kind: 'in' }],
    ['na|przez', { kind: 'for' }],
    [
      'co drugi|co drugą|co trzeci|co trzecią|co dwa tygodnie|co 2 tygodnie|raz na|co drugie',
      { kind: 'no-such-repeat' },
    ],
    ['co miesiąc|miesięcznie|co rok|corocznie|comiesięcznie|każdego miesiąca', { kind: 'no-such-repeat' }],
    ['dwa razy dziennie|2 razy dziennie|trzy razy dziennie|3 razy dziennie', { kind: 'no-such-repeat' }],
    [
      'w przyszłym tygodniu|w następnym tygodniu|w przyszłym miesiącu|wczoraj|w tym tygodniu',
      { kind: 'no-such-date' },
    ],
    ['oprócz|poza|z wyjątkiem|ale nie', { kind: 'no-such-repeat' }],
  ],
};
