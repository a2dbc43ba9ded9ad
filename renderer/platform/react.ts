// React makes errors while it begins, and an inspected page then reads again the whole file that it stands in: begun in a file of
// its own, that is little. Imported before the program.
import 'react-dom/client';
