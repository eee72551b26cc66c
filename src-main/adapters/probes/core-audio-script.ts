/**
 * PowerShell that tells the default output's volume by Core Audio, which has no program of its own. The interfaces are
 * declared only as far as they are called; the gaps keep the order of their methods (Windows SDK, mmdeviceapi.h and
 * endpointvolume.h).
 */
export const CORE_AUDIO_SCRIPT = `
$ErrorActionPreference = 'Stop'
Add-Type -TypeDefinition @'
using System; using System.Runtime.InteropServices;
[Guid("5CDF2C82-841E-4546-9722-0CF74078229A"), InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]
public interface IAudioEndpointVolume {
  int A(); int B(); int C(); int D(); int E(); int F();
  int GetMasterVolumeLevelScalar(out float level);
  int G(); int H(); int I(); int J(); int K();
  int GetMute([MarshalAs(UnmanagedType.Bool)] out bool muted);
}
[Guid("D666063F-1587-4E43-81F1-B948E807363F"), InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]
public interface IMMDevice {
  int Activate(ref Guid id, int context, IntPtr parameters, [MarshalAs(UnmanagedType.IUnknown)] out object made);
}
[Guid("A95664D2-9614-4F35-A746-DE8DB63617E6"), InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]
public interface IMMDeviceEnumerator {
  int A();
  int GetDefaultAudioEndpoint(int flow, int role, out IMMDevice device);
}
[ComImport, Guid("BCDE0395-E52F-467C-8E3D-C4579291692E")] public class Enumerator { }
public static class Sound {
  public static string Read() {
    IMMDevice device;
    var enumerator = (IMMDeviceEnumerator)(new Enumerator());
    if (enumerator.GetDefaultAudioEndpoint(0, 0, out device) != 0) return "none";
    object made; var id = typeof(IAudioEndpointVolume).GUID;
    Marshal.ThrowExceptionForHR(device.Activate(ref id, 23, IntPtr.Zero, out made));
    float level; bool muted; var volume = (IAudioEndpointVolume)made;
    Marshal.ThrowExceptionForHR(volume.GetMasterVolumeLevelScalar(out level));
    Marshal.ThrowExceptionForHR(volume.GetMute(out muted));
    return "percent=" + Math.Round(level * 100) + " muted=" + muted;
  }
}
'@
[Sound]::Read()
`;

/** As PowerShell's `-EncodedCommand` takes it: Base64 of UTF-16LE. */
export function encodedCommand(script: string): string {
  return Buffer.from(script, 'utf16le').toString('base64');
}
