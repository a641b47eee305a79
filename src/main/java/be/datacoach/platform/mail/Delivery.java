package be.datacoach.platform.mail;

/** What became of a mail that was taken to the server. */
sealed interface Delivery {
    record Taken() implements Delivery {}

    /**
     * It is certain that the server has not got it; later may be better.
     *
     * @param code in words {@code admin_mail.problem.<code>}
     */
    record NotTaken(String code) implements Delivery {
        /** Others would fare no better. */
        boolean concernsAll() {
            return code.equals("unreachable") || code.equals("login");
        }
    }

    /** The server said that it will never take it. */
    record Refused() implements Delivery {}

    /** The last line was sent, and no answer came. */
    record Unsure() implements Delivery {}
}
