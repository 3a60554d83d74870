import type { FileText } from '../core/documents.ts';
import type { Document } from '../domain/document.ts';
import type { Result } from '../domain/result.ts';

/** What the worker is asked to do, one thing in its life. */
export type Work =
  | { readonly kind: 'pdf'; readonly document: Document; readonly drawn: Date }
  | { readonly kind: 'docx'; readonly document: Document }
  | { readonly kind: 'read'; readonly name: string; readonly bytes: Uint8Array };

/** What came of it. */
export type Told = { readonly drawn: Uint8Array } | { readonly read: Result<FileText> };
