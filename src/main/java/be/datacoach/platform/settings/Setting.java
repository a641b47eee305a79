package be.datacoach.platform.settings;

import java.util.List;
import java.util.Optional;

/**
 * Something an administrator may change. Values travel as text: {@code 14}, {@code true}.
 *
 * @param code such as {@code mail.idle_days}; part of the keys of its texts
 * @param standard what holds until somebody changes it
 */
public record Setting<T>(String code, Kind<T> kind, T standard) {
    // Mail
    /** Whether the weekly mail and the smallest next step are sent at all: off until an administrator saw to whom. */
    public static final Setting<Boolean> REMINDERS = yesNo("mail.reminders", false);

    /** After how many days without work somebody gets one smallest next step. */
    public static final Setting<Integer> IDLE_DAYS = whole("mail.idle_days", 14, 7, 90);

    /** On which day the weekly mail leaves: 1 is Monday. */
    public static final Setting<Integer> DIGEST_DAY = whole("mail.digest_day", 1, 1, 5);

    /** How many days the outbox says to whom was written. */
    public static final Setting<Integer> MAILS_KEPT_DAYS = whole("mail.kept_days", 90, 7, 365);

    // People
    /** How many days a link in an invitation works. */
    public static final Setting<Integer> INVITATION_DAYS = whole("people.invitation_days", 14, 1, 60);

    // Logbook
    /** For how many weeks before this one a coach may still write something new in the logbook. */
    public static final Setting<Integer> LOGBOOK_WEEKS = whole("logbook.weeks", 4, 1, 12);

    // Together
    /** How many days somebody who is asked to work together has to answer; then the question ends by itself. */
    public static final Setting<Integer> TOGETHER_ANSWER_DAYS = whole("together.answer_days", 21, 7, 90);

    /** How many coaches may make one artefact together. */
    public static final Setting<Integer> TOGETHER_MAKERS = whole("together.makers", 6, 2, 12);

    /** How many days every earlier text of what coaches make together is kept; of older days, the last of each author. */
    public static final Setting<Integer> TOGETHER_HISTORY_DAYS = whole("together.history_days", 30, 7, 365);

    /** For how many days on which schools work a proposal of a peer is open. */
    public static final Setting<Integer> PEER_ANSWER_DAYS = whole("peers.answer_days", 10, 3, 60);

    // Modules
    /** Whether a counsellor other than the writer reviews before a module is published. */
    public static final Setting<Boolean> SECOND_REVIEWER = yesNo("modules.second_reviewer", false);

    // Keeping
    /** How many months the audit trail is kept. */
    public static final Setting<Integer> AUDIT_KEPT_MONTHS = whole("audit.kept_months", 60, 12, 120);

    /** How many days finished background work is shown. */
    public static final Setting<Integer> WORK_KEPT_DAYS = whole("work.kept_days", 90, 7, 365);

    /** How many days a finished attempt to log in is known: the throttle asks for a week. */
    public static final Setting<Integer> LOGINS_KEPT_DAYS = whole("logins.kept_days", 7, 7, 30);

    /** How many months an account is kept that nobody logs in with. */
    public static final Setting<Integer> ACCOUNTS_KEPT_MONTHS = whole("accounts.kept_months", 36, 12, 120);

    /** How many days before that somebody is written to. */
    public static final Setting<Integer> ACCOUNTS_WARNING_DAYS = whole("accounts.warning_days", 30, 14, 90);

    /** Within how many days somebody who asks is erased: the law says a month. */
    public static final Setting<Integer> ERASURE_DAYS = whole("erasure.days", 30, 1, 30);

    /** In the order of the page; {@link #REMINDERS} has a page of its own. */
    public static final List<Setting<?>> ALL = List.of(
            IDLE_DAYS,
            DIGEST_DAY,
            INVITATION_DAYS,
            LOGBOOK_WEEKS,
            TOGETHER_ANSWER_DAYS,
            TOGETHER_MAKERS,
            TOGETHER_HISTORY_DAYS,
            PEER_ANSWER_DAYS,
            SECOND_REVIEWER,
            AUDIT_KEPT_MONTHS,
            MAILS_KEPT_DAYS,
            WORK_KEPT_DAYS,
            LOGINS_KEPT_DAYS,
            ACCOUNTS_KEPT_MONTHS,
            ACCOUNTS_WARNING_DAYS,
            ERASURE_DAYS);

    public Setting {
        if (!code.matches("[a-z]+\\.[a-z_]+")) {
            throw new IllegalArgumentException("Not the code of a setting: " + code);
        }
        if (kind.read(kind.write(standard)).isEmpty()) {
            throw new IllegalArgumentException("Its default is out of bounds: " + code);
        }
    }

    /** The one with this code, if there is one. */
    public static Optional<Setting<?>> coded(String code) {
        return ALL.stream().filter(setting -> setting.code().equals(code)).findFirst();
    }

    /** What this text says, if it is within bounds. */
    public Optional<T> read(String text) {
        return kind.read(text.strip());
    }

    /** The default, as text. */
    public String standardText() {
        return kind.write(standard);
    }

    private static Setting<Boolean> yesNo(String code, boolean standard) {
        return new Setting<>(code, new Kind.YesNo(), standard);
    }

    private static Setting<Integer> whole(String code, int standard, int least, int most) {
        return new Setting<>(code, new Kind.Whole(least, most), standard);
    }
}
