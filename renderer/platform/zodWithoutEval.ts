import { z } from 'zod';

// zod tries whether it may build code out of text; the content policy says no and reports each try. First import of the page.
z.config({ jitless: true });
