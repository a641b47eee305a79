package be.datacoach.platform.work;

/** One kind of background work: an application-scoped bean. */
public interface Work {
    /** Its code, such as {@code people.import}; in words {@code admin_work.kind.people.import}. */
    String kind();

    /**
     * Does the next piece, inside a transaction that also keeps how far it came. Called again until it says that it is
     * finished; after a crash or failure with the task as it was at the last commit.
     *
     * @throws WorkFailed when trying again would not help
     */
    Progress advance(Task task);
}
