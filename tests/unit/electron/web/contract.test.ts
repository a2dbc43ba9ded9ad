import { overHttp } from '../../../kit/transports.ts';
import { contractSuite } from '../contract.suite.ts';
import { generatedSuite } from '../generated.suite.ts';

contractSuite('over HTTP', overHttp);
generatedSuite('over HTTP', overHttp);
