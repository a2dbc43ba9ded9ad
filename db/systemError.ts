import { ApiError } from '../shared/api/errors.ts';

/** What the file system said, as the sentence that fits. */
export function systemError(error: unknown, name: string): unknown {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return new ApiError('exists', { name });
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ApiError('disk-full', { name });
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return new ApiError('read-only', { name });
  if (code === 'EIO') return new ApiError('disk-failing', { name });
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ApiError('file-unreadable', { name });
  return error;
}
