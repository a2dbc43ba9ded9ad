import './map.css';
import { Guard } from '../ui/Guard.tsx';
import { MapScreen } from './MapScreen.tsx';

/** The map of the theory on the screen. A bug in it is said in one sentence; the document stays as it is. */
export function MapView() {
  return (
    <Guard>
      <MapScreen />
    </Guard>
  );
}
