/** How Intune and the inventory differ about one device; '' where a side knows nothing. */
export interface DifferenceLine {
  readonly kind: 'unknown-here' | 'unknown-there' | 'unseen' | 'user' | 'model';
  /** Intune's id. */
  readonly managed: string;
  /** Our id, and the version that was seen. */
  readonly device: string;
  readonly version: number;
  readonly tag: string;
  readonly serial: string;
  readonly here: string;
  readonly there: string;
  /** ISO instant when it last reported to Intune. */
  readonly seen: string;
  /** Whether a press can take it over. */
  readonly takes: boolean;
}

/** What a comparison showed. */
export interface IntuneShape {
  /** False in an installation without Microsoft Graph: then the rest is empty. */
  readonly available: boolean;
  readonly compared: number;
  /** Without a serial number in Intune, and people's own: not compared. */
  readonly leftOut: number;
  readonly lines: readonly DifferenceLine[];
  /** How many there are of each kind, shown or not. */
  readonly counts: Readonly<Record<DifferenceLine['kind'], number>>;
}
