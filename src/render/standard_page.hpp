// The page of a printed standard, as a Mustache template: every {{value}} is escaped.
#pragma once

namespace criterion19 {
inline namespace v1 {
namespace render {

inline constexpr char const standard_page[] = R"html(<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{{title}}</title>
<style>
body { margin: 1.5rem auto; max-width: 270mm; padding: 0 1rem; color: #1b1b1b; background: #fff;
  font: 1rem/1.4 "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif; overflow-wrap: break-word; }
h1 { font-size: 1.3rem; margin: 0 0 .4rem; }
h2 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; break-after: avoid; }
p, ul { margin: .2rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .85rem; line-height: 1.3; }
caption { text-align: left; font-style: italic; padding: .2rem 0; }
th, td { border: 1px solid #8a8a8a; padding: .25rem .35rem; text-align: left; vertical-align: top; }
thead th { background: #f3f1ec; }
tbody th { font-weight: normal; white-space: nowrap; }
.group th, .group td { background: #f3f1ec; font-weight: bold; }
.remark { display: block; color: #505050; font-weight: normal; }
code { font-size: .95em; }
@page { size: A4 landscape; margin: 14mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; } thead { display: table-header-group; }
  tr { break-inside: avoid; } }
</style>
</head>
<body>
<main>
<h1>{{title}}</h1>
<p><code>{{id}}</code>. {{period}}. {{reviewed}}.</p>
{{#layers}}
<p>{{layer}}</p>
{{/layers}}
{{^has_rows}}
<p>{{nothing_known}}</p>
{{/has_rows}}
{{#has_parameters}}
<h2>{{parameters_heading}}</h2>
<table>
<caption>{{on}}</caption>
<thead>
<tr><th scope="col">{{column_name}}</th><th scope="col">{{column_value}}</th><th scope="col">{{column_set_by}}</th><th scope="col">{{column_direction}}</th><th scope="col">{{column_key}}</th></tr>
</thead>
<tbody>
{{#parameters}}
<tr><td>{{name}}</td><td>{{value}}</td><td>{{set_by}}</td><td>{{direction}}</td><td><code>{{key}}</code></td></tr>
{{/parameters}}
</tbody>
</table>
{{/has_parameters}}
{{#has_rows}}
<h2>{{requirements_heading}}</h2>
<table>
<caption>{{on}}</caption>
<thead>
<tr><th scope="col">{{column_id}}</th><th scope="col">{{column_text}}</th><th scope="col">{{column_measured}}</th><th scope="col">{{column_evidence}}</th><th scope="col">{{column_citation}}</th><th scope="col">{{column_label}}</th></tr>
</thead>
<tbody>
{{#rows}}
<tr{{#group}} class="group"{{/group}}><th scope="row">{{id}}</th><td>{{text}}</td><td>{{measured}}{{#reading}}<span class="remark">{{reading}}</span>{{/reading}}{{#guard}}<span class="remark">{{guard}}</span>{{/guard}}</td><td>{{evidence}}</td><td>{{citation}}{{#layer}}<span class="remark">{{layer}}</span>{{/layer}}</td><td>{{label}}</td></tr>
{{/rows}}
</tbody>
</table>
{{/has_rows}}
</main>
</body>
</html>
)html";

}  // namespace render
}  // namespace v1
}  // namespace criterion19
