package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.BlockNode.Definition;
import weeknote.markdown.tree.BlockNode.DefinitionList;
import weeknote.markdown.tree.BlockNode.Description;
import weeknote.markdown.tree.BlockNode.Term;

/// Writes definition lists.
record DefinitionListWriter(BlockOutput output, BlockWriter blocks) {

    void write(DefinitionList list, List<Attribute> attributes) {
        output.open("dl", attributes);
        output.out().append(">\n");
        for (Definition item : list.items()) {
            switch (item) {
                case Term term -> term(term);
                case Description description -> description(description);
            }
        }
        output.out().append("</dl>\n");
    }

    private void term(Term term) {
        output.out().append("<dt>");
        output.inlines().write(term.inlines());
        output.out().append("</dt>\n");
    }

    private void description(Description description) {
        boolean isTight = description.isTight();
        output.out().append(isTight ? "<dd>" : "<dd>\n");
        blocks.write(description.children(), isTight ? Paragraphs.FIRST_BARE : Paragraphs.WRAPPED);
        output.out().append("</dd>\n");
    }
}
