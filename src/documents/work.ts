import type { FileText } from '../core/documents.ts';
import type { Document } from '../domain/document.ts';
import type { Result } from '../domain/result.ts';
import type { SheetDrawn, SheetRead } from '../domain/workbook.ts';

/** What the worker is asked to do, one thing in its life. */
export type Work =
  | { readonly kind: 'pdf'; readonly document: Document; readonly drawn: Date }
  | { readonly kind: 'docx'; readonly document: Document }
  | { readonly kind: 'xlsx'; readonly sheets: readonly SheetDrawn[] }
  | { readonly kind: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'sheets'; readonly name: string; readonly bytes: Uint8Array; readonly rows?: number };

/** What it tells: that it has begun, and what came of it. */
export type Told =
  | { readonly begun: true }
  | { readonly drawn: Uint8Array }
  | { readonly read: Result<FileText> }
  | { readonly sheets: Result<readonly SheetRead[]> };
