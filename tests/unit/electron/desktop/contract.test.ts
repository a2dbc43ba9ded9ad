import { overIpc } from '../../../kit/transports.ts';
import { contractSuite } from '../contract.suite.ts';
import { generatedSuite } from '../generated.suite.ts';

contractSuite('over the channel of the desktop', overIpc);
generatedSuite('over the channel of the desktop', overIpc);
