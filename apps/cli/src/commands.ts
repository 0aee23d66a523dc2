import type { Command } from './command.ts';
import { agencyCreate } from './commands/agency-create.ts';
import { exportRejections } from './commands/export-rejections.ts';
import { importCommand } from './commands/import.ts';
import { reverse } from './commands/reverse.ts';
import { sellerCreate } from './commands/seller-create.ts';
import { tokenCreate } from './commands/token-create.ts';
import { upload } from './commands/upload.ts';
import { uploads } from './commands/uploads.ts';
import { userCreate } from './commands/user-create.ts';

/** All commands, in the order in which somebody who begins needs them. */
export const commands: readonly Command[] = [
  agencyCreate,
  userCreate,
  sellerCreate,
  tokenCreate,
  importCommand,
  uploads,
  upload,
  reverse,
  exportRejections,
];
