package be.datacoach.platform.work;

/** Trying again would not help: somebody has to do something first. In words {@code admin_work.problem.<code>}. */
public class WorkFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    public WorkFailed(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
