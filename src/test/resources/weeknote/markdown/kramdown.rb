# Renders every .md of a folder to .html, as Jekyll sets kramdown.
require 'kramdown'
require 'kramdown-parser-gfm'

options = {
  input: 'GFM', auto_ids: true, toc_levels: (1..6).to_a, entity_output: 'as_char',
  smart_quotes: 'lsquo,rsquo,ldquo,rdquo', hard_wrap: false, footnote_nr: 1,
  show_warnings: false, syntax_highlighter: 'rouge',
  syntax_highlighter_opts: { default_lang: 'plaintext', guess_lang: true }
}
Dir.glob(File.join(ARGV[0], '*.md')).each do |file|
  text = File.read(file, encoding: 'UTF-8')
  File.write(file.sub(/md\z/, 'html'), Kramdown::Document.new(text, options).to_html)
end
