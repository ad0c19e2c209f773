// The head of a report's page: its style for screens and for print, between the language and title that open it.
#pragma once

#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace render {

inline constexpr std::string_view html_head = R"html(">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>)html";

inline constexpr std::string_view html_style = R"html(</title>
<style>
:root {
  --ink: #1b1b1b; --soft: #505050; --paper: #fff; --desk: #eceae4; --line: #8a8a8a; --shade: #f3f1ec;
  --good: #14622c; --bad: #a3160f; --unsure: #6f4a00; --good-fill: #2e8b4a; --bad-fill: #c8372d; --unsure-fill: #c99a2e;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--desk); color: var(--ink); overflow-wrap: break-word;
  font: 1.125rem/1.45 "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", "DejaVu Serif Condensed", serif;
  font-size-adjust: .448;
}
.page { max-width: 230mm; margin: 1.5rem auto; padding: 2.2rem 2.6rem; background: var(--paper); }
bdi { unicode-bidi: isolate; }
.letterhead { display: flex; flex-wrap: wrap; gap: .8rem 2rem; justify-content: space-between; text-align: center; }
.letterhead p { margin: 0; }
.letterhead .issuer { flex: 1 1 12rem; }
.letterhead .nation { flex: 2 1 20rem; }
.letterhead .issuer strong, .letterhead .nation strong { display: block; }
.letterhead .ruled::after { content: ""; display: block; width: 9rem; max-width: 60%; margin: .15rem auto .5rem;
  border-bottom: 1px solid var(--ink); }
.letterhead .issuer .ruled::after { width: 4rem; }
.dots { display: block; letter-spacing: .1em; }
.date { font-style: italic; }
h1 { margin: 1.6rem 0 .2rem; font-size: 1.3rem; line-height: 1.3; text-align: center; }
h1 .kind { display: block; font-size: 1.15em; }
.subject { margin: 0 0 1.2rem; font-size: 1.1rem; font-weight: bold; text-align: center; }
section { position: relative; }
h2 { margin: 1.5rem 0 .4rem; font-size: 1.1rem; break-after: avoid; }
p { margin: .35rem 0; }
ul { margin: .35rem 0; padding-left: 1.3rem; }
li { margin: .15rem 0; }
.bare { list-style: none; padding-left: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.legal { font-style: italic; }
.verdict { margin: 1.2rem 0; padding: .8rem 1rem; border: 2px solid currentColor; border-left-width: .6rem; }
.verdict p { color: var(--ink); }
.verdict .result { margin: 0 0 .4rem; color: inherit; font-size: 1.3rem; font-weight: bold; }
.verdict svg { display: block; width: 100%; height: .9rem; margin: .6rem 0 .3rem; border: 1px solid var(--line); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: 0; padding: 0; list-style: none; color: var(--ink); }
.legend svg { display: inline-block; width: .8rem; height: .8rem; margin: 0 .35rem 0 0; vertical-align: -.08rem; }
.good { color: var(--good); } .bad { color: var(--bad); } .unsure { color: var(--unsure); } .faint { color: var(--soft); }
.fill-good { fill: var(--good-fill); } .fill-bad { fill: var(--bad-fill); } .fill-unsure { fill: var(--unsure-fill); }
.fill-plain { fill: var(--soft); }
.mark { font-weight: bold; }
.items > li > ul { list-style: "– "; color: var(--ink); padding-left: 1rem; }
.items > li > ul > li { margin: 0; }
.remark, .items > li > ul { font-size: .92em; }
.remark { display: block; color: var(--soft); }
table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.35; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .28rem .35rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--shade); text-align: center; vertical-align: middle; }
tbody th { font-weight: normal; }
.group th, .group td { background: var(--shade); }
.group th { font-weight: bold; }
td.number, td.count { white-space: nowrap; text-align: center; }
td.outcome, td.state { font-weight: bold; }
.line { display: block; }
.mark + .line { display: inline; }
table { table-layout: fixed; }
thead .number { width: 6%; } thead .count { width: 9.5%; } thead .text { width: 25%; } thead .required { width: 12.5%; }
thead .found { width: 12.5%; } thead .evidence { width: 17%; } thead .citation { width: 14%; }
thead .outcome { width: 13%; } thead .reason { width: 36%; } thead .day { width: 14%; } thead .state { width: 20%; }
.bars { margin: .2rem 0 0; padding: 0; list-style: none; }
.bars li { display: flex; gap: .3rem; align-items: center; font-size: .92em; }
.bars svg { flex: 1 1 1.5rem; min-width: 1rem; height: .55rem; }
.signatures { display: flex; flex-wrap: wrap; justify-content: space-around; gap: 1rem; margin-top: 1.8rem;
  text-align: center; break-inside: avoid; }
.signatures div { flex: 1 1 12rem; min-height: 6.5rem; }
.signatures p { margin: 0; }
footer { margin-top: 1.2rem; border-top: 1px solid var(--line); padding-top: .3rem; color: var(--soft); font-size: .85rem; }
)html";

inline constexpr std::string_view html_media = R"html(@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e9e6e0; --soft: #b9b5ad; --paper: #1c1e21; --desk: #121315; --line: #6a6d72; --shade: #292c30;
    --good: #7fd498; --bad: #ffa198; --unsure: #f0c25a; --good-fill: #4fae6b; --bad-fill: #e0655b;
    --unsure-fill: #d3a73f;
  }
}
@media screen and (max-width: 44rem) {
  .page { margin: 0; padding: 1rem .9rem; }
  h1 { font-size: 1.15rem; }
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table { font-size: .95rem; }
  tr { margin: 0 0 .7rem; border: 1px solid var(--line); }
  tbody th, td { border: 0; border-bottom: 1px solid var(--shade); }
  tbody th { font-weight: bold; }
  td[data-name] { display: grid; grid-template-columns: 6.2rem minmax(0, 1fr); gap: .5rem; }
  td[data-name]::before { content: attr(data-name); color: var(--soft); }
  td.number, td.empty { display: none; }
  td.count { text-align: left; }
  .group td.required { display: none; }
}
@page { size: A4 portrait; margin: 15mm 14mm 15mm 20mm; @top-center { content: counter(page); font: 10pt serif; } }
@page :first { @top-center { content: none; } }
@media print {
  :root { color-scheme: light; }
  body { background: none; font-size: 11pt; line-height: 1.15; }
  .page { max-width: none; margin: 0; padding: 0; }
  .letterhead { flex-wrap: nowrap; }
  .letterhead .issuer, .letterhead .nation { flex-basis: auto; }
  h1 { margin-top: 12pt; font-size: 14pt; }
  .subject { margin-bottom: 6pt; }
  h2 { margin: 9pt 0 2pt; font-size: 11.5pt; }
  .verdict { margin: 6pt 0; padding: 4pt 8pt; border-width: 1.5pt; border-left-width: 5pt; break-inside: avoid; }
  .verdict .result { margin: 0; font-size: 13pt; }
  .verdict svg { height: 8pt; margin: 3pt 0 1pt; }
  .verdict, .verdict svg, thead th, .group th, .group td { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .many { columns: 2; column-gap: 8mm; font-size: 9pt; line-height: 1.1; }
  .items > li { break-inside: avoid; }
  p, ul { margin: 2pt 0; }
  li { margin: 0; }
  table { font-size: 9pt; line-height: 1.1; }
  th, td { padding: 1.2pt 2.4pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .group { break-after: avoid; }
  .signatures { margin-top: 10pt; }
  .signatures div { min-height: 70pt; }
  footer { margin-top: 6pt; font-size: 9pt; }
}
</style>
</head>
)html";

}  // namespace render
}  // namespace v1
}  // namespace criterion19
