/** Takes a recording out of the page: as a file, or as Mermaid text. */
import type { Language } from '../../protocol/language.ts';
import { exportName, exportText } from '../../recording/export.ts';
import type { Recording } from '../../recording/recording.ts';

/** Offers the recording as a file to save. */
export function saveRecording(recording: Recording): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([exportText(recording)], { type: 'application/json' }));
  link.download = exportName(recording);
  link.click();
  // The download has its own hold on the data by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** Puts the sequence diagram on the clipboard. False when the browser refuses. */
export async function copyAsMermaid({ frames }: Recording, language: Language): Promise<boolean> {
  const { mermaidText } = await import('../../recording/mermaid.ts');
  try {
    await navigator.clipboard.writeText(mermaidText(frames, language));
    return true;
  } catch {
    return false;
  }
}
