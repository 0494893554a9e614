package weeknote.ui.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.UiTest;
import weeknote.check.Diagnostic;
import weeknote.check.Severity;
import weeknote.session.Problem;
import weeknote.text.TextRange;

@UiTest
class HoverCardTest {

    private static final Problem PROBLEM =
            new Problem(
                    new Diagnostic(
                            "link.undefined-label",
                            Severity.ERROR,
                            TextRange.at(0),
                            "No definition for this label, which many words say. ".repeat(3),
                            List.of()),
                    TextRange.at(0));

    private final FxRobot robot = new FxRobot();
    private final Pane owner = new Pane();
    private HoverCard card;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        card = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new HoverCard(fix -> {}));
        stage = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new Stage());
        robot.interact(() -> {
            stage.setScene(new Scene(owner, 400, 300));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            card.hide();
            stage.close();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.5, 0.7, 0.95})
    void aCardOfManyProblemsIsOnTheScreenAndBesideItsLine(double down) {
        Bounds screen = screen();
        double y = screen.getMinY() + screen.getHeight() * down;
        robot.interact(() ->
                card.show(
                        Collections.nCopies(28, PROBLEM),
                        Optional.empty(),
                        owner,
                        new BoundingBox(100, y, 1, 16)));
        Node shown = robot.lookup(".hover-card").query();
        Bounds bounds = shown.localToScreen(shown.getLayoutBounds());
        assertTrue(screen.contains(bounds), bounds::toString);
        assertTrue(bounds.getMaxY() <= y || bounds.getMinY() >= y + 16, bounds::toString);
        assertEquals(420, bounds.getHeight());
    }

    private static Bounds screen() {
        var bounds = Screen.getPrimary().getVisualBounds();
        return new BoundingBox(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
