package be.datacoach.platform;

/** Shown as the page that says there is nothing here. The message is for nobody's screen and holds ids only. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super(what);
    }
}
