import './platform/zodWithoutEval.ts';
import './platform/react.ts';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './ui/tokens.css';
import './ui/base.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
