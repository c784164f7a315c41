import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import { Unreachable } from "./api/request";
import { App } from "./shell/App";
import "./shell/tokens.css";
import "./shell/controls.css";
import "./shell/shell.css";
import { useLanguage } from "./words/language";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, failure) => failure instanceof Unreachable && count < 3,
      staleTime: 5_000,
    },
  },
});

function Root(): React.JSX.Element {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nProvider locale={language === "en" ? "en-US" : language}>
      <App />
    </I18nProvider>
  );
}

const root = document.getElementById("studio");
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Root />
      </QueryClientProvider>
    </StrictMode>,
  );
