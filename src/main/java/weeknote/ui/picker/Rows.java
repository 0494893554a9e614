package weeknote.ui.picker;

import java.util.List;

/// What a picker offers.
@FunctionalInterface
public interface Rows {

    /// The rows that fit what was typed, the best first; all for an empty query.
    List<Row> fitting(String query);
}
