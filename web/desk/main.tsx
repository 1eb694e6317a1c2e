import { render } from 'preact';
import { Desk } from './Desk.tsx';
import { refreshSession } from './state/session.ts';
import './styles/desk.scss';

const host = document.getElementById('desk');
if (host) {
  render(<Desk />, host);
  void refreshSession();
}
