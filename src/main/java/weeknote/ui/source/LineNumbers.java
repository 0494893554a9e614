package weeknote.ui.source;

import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The number beside each line of the text; the further pieces of a long line have none.
final class LineNumbers implements IntFunction<Node> {

    private final SourceArea area;

    LineNumbers(SourceArea area) {
        this.area = area;
    }

    @Override
    public Node apply(int paragraph) {
        var number = new Label(number(paragraph));
        number.getStyleClass().add("line-number");
        number.setAlignment(Pos.TOP_RIGHT);
        return number;
    }

    private String number(int paragraph) {
        int start = area.getAbsolutePosition(paragraph, 0);
        SoftBreaks breaks = area.breaks();
        return breaks.endsAt(start)
                ? ""
                : Integer.toString(paragraph + 1 - breaks.countBelow(start));
    }
}
