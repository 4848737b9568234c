package dev.tenure.processor.export.map;

/**
 * How the page looks. Every pair of colours has a contrast of at least 4.5 to 1. No selector uses a
 * character that would be escaped: inside of {@code <style>} HTML and XML disagree about it.
 */
final class Stylesheet {
  static final String TEXT =
      """

      :root {
        color-scheme: light dark;
        --page: #ffffff; --panel: #f4f6f9; --text: #1b2027; --quiet: #505a66; --line: #c6cdd6;
        --accent: #0a539e; --partition: #dfecfa; --partition-text: #0b2f57;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --page: #14181d; --panel: #1d232a; --text: #e7eaee; --quiet: #a9b4c0; --line: #3c4651;
          --accent: #86bdf5; --partition: #1c3550; --partition-text: #dcebfb;
        }
      }
      * { box-sizing: border-box; }
      html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
      body {
        margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 76rem;
        background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
      }
      a { color: var(--accent); }
      a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
      .skip { position: absolute; left: -100vw; top: 0; padding: .5rem 1rem; background: var(--page); }
      .skip:focus { left: 0; }
      h1, h2, h3 { line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
      h1 { margin: 0; font-size: 2rem; }
      h2 { margin: 3rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: 1.35rem; }
      p { max-width: 46rem; margin: .25rem 0 1rem; }
      header p, footer, .quiet { color: var(--quiet); }
      footer { margin-top: 3rem; font-size: .875rem; }
      code {
        font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
        overflow-wrap: anywhere; unicode-bidi: isolate;
      }
      var { color: var(--accent); font-style: normal; }
      nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
      .facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: .75rem 0; }
      .facts div { display: contents; }
      dt { color: var(--quiet); }
      dd { margin: 0; }
      table { width: 100%; margin: 1rem 0 1.5rem; border-collapse: collapse; text-align: left; }
      caption { padding-bottom: .5rem; color: var(--quiet); font-size: .9375rem; text-align: left; }
      th, td { padding: .45rem .7rem; border: 1px solid var(--line); vertical-align: top; font-weight: 400; }
      thead th { background: var(--panel); color: var(--quiet); font-size: .8125rem; font-weight: 600; }
      tbody th { font-weight: 600; overflow-wrap: break-word; }
      th code { font-weight: 400; }
      .of { display: block; color: var(--quiet); font-size: .8125rem; font-weight: 400; }
      .items th, .items td { border-color: var(--line); }
      .items .partition { width: 16%; background: var(--partition); color: var(--partition-text); }
      .items .sort { width: 24%; background: var(--panel); }
      .items td { padding: 0; }
      .items dl { display: flex; flex-wrap: wrap; margin: 0; }
      .items dl div { flex: 1 1 auto; min-width: 6.5rem; padding: .4rem .7rem; border: solid var(--line); border-width: 1px 1px 0 0; margin: -1px -1px 0 0; }
      .items td { height: 1px; overflow: hidden; }
      .items dl { height: 100%; }
      .items dt { font-size: .75rem; overflow-wrap: anywhere; }
      .items .none { padding: .45rem .7rem; color: var(--quiet); }
      .policies td:nth-last-child(3) { width: 27%; }
      .policies td:nth-last-child(2) { width: 16%; }
      .policies td:last-child { width: 34%; }
      td ul { margin: 0; padding-left: 1.1rem; }
      @media (max-width: 46rem) {
        body { padding: 1rem .875rem 2rem; }
        h1 { font-size: 1.6rem; }
        .facts { display: block; }
        .facts div { display: block; margin-bottom: .6rem; }
        table, caption, tbody, tr, tbody th, td { display: block; width: auto; }
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        tbody { margin-bottom: 1rem; border: 1px solid var(--line); }
        tr + tr { border-top: 2px solid var(--line); }
        tbody th, td { border: 0; }
        tbody th { background: var(--panel); }
        .items .partition, .items .sort, .policies td:nth-last-child(n) { width: auto; }
        .items td, .items dl { height: auto; }
        tbody th::before, td::before {
          content: attr(data-column); display: block; color: var(--quiet); font-size: .75rem; font-weight: 400;
        }
        .items .partition::before { color: inherit; }
        .items td::before { padding: .4rem .7rem 0; }
        .items dl { border-top: 1px solid var(--line); margin-top: .35rem; }
      }
      @media print {
        :root {
          color-scheme: light;
          --page: #ffffff; --panel: #f4f6f9; --text: #000000; --quiet: #3d4650; --line: #8f99a5;
          --accent: #0a3d75; --partition: #dfecfa; --partition-text: #000000;
        }
        body { max-width: none; padding: 0; font-size: 10pt; print-color-adjust: exact; }
        nav, .skip { display: none; }
        td, th:not([rowspan]), dl div { break-inside: avoid; }
        h2, caption { break-after: avoid; }
        thead { display: table-header-group; }
      }
      @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
      """;

  private Stylesheet() {}
}
