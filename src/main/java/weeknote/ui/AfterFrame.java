package weeknote.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Runs tasks on the JavaFX thread, but after a key only when the frame that shows it is out.
///
/// The toolkit hands a painted frame to the screen on the JavaFX thread too: whatever runs there
/// between the key and that moment shows the letter late. The preview can wait for two frames, the
/// letter cannot. All methods but [#execute] are for the JavaFX thread.
final class AfterFrame extends AnimationTimer implements Executor {

    /// One to paint the key's frame, one until it is handed over.
    private static final int FRAMES = 2;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int frames;

    /// The text was changed. Tasks that wait already do not wait for this one too: they come
    /// however fast the author types.
    void changed() {
        if (waiting.isEmpty()) {
            frames = FRAMES;
            start();
        }
    }

    @Override
    public void execute(Runnable task) {
        Platform.runLater(() -> {
            if (frames == 0) {
                task.run();
            } else {
                waiting.add(task);
            }
        });
    }

    @Override
    public void handle(long now) {
        frames--;
        if (frames == 0) {
            stop();
            for (int due = waiting.size(); due > 0; due--) {
                waiting.remove().run();
            }
        }
    }
}
