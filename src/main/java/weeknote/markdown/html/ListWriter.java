package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.BlockNode.Item;
import weeknote.markdown.tree.BlockNode.ItemList;
import weeknote.markdown.tree.BlockNode.Paragraph;
import weeknote.markdown.tree.Inline;

/// Writes lists; kramdown marks those of tasks with classes.
record ListWriter(BlockOutput output, BlockWriter blocks) {

    void write(ItemList list, List<Attribute> attributes) {
        StringBuilder out = output.out();
        String name = list.number() < 0 ? "ul" : "ol";
        output.startLine();
        out.append('<').append(name);
        if (list.number() >= 0 && list.number() != 1 && !output.isKramdown()) {
            out.append(" start=\"").append(list.number()).append('"');
        }
        if (list.items().stream().anyMatch(this::isMarkedTask)) {
            out.append(" class=\"task-list\"");
        }
        output.attributes().write(name, attributes);
        out.append(">\n");
        for (Item item : list.items()) {
            out.append(isMarkedTask(item) ? "<li class=\"task-list-item\">" : "<li>");
            blocks.write(item.children(), list.isTight() ? Paragraphs.BARE : Paragraphs.WRAPPED);
            out.append("</li>\n");
        }
        out.append("</").append(name).append(">\n");
    }

    private boolean isMarkedTask(Item item) {
        return output.isKramdown()
                && !item.children().isEmpty()
                && item.children().getFirst() instanceof Paragraph(var _, var inlines)
                && !inlines.isEmpty()
                && inlines.getFirst() instanceof Inline.TaskMarker;
    }
}
