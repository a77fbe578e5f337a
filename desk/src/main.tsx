import "./css/base.css";
import "./css/controls.css";
import "./css/frame.css";
import "./css/queue.css";
import "./css/article.css";
import "./css/entries.css";
import "./css/forms.css";
import "./css/windows.css";
import "./css/narrow.css";
import { createRoot } from "react-dom/client";
import { Desk } from "./desk.tsx";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Desk />);
