package be.datacoach.access.erasure;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Role;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.PublicAddress;
import be.datacoach.platform.mail.Letter;
import be.datacoach.platform.mail.Mail;
import be.datacoach.platform.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes to every administrator when somebody waits too long to be erased, and again each week: how many, and never who. */
@ApplicationScoped
public class TellOverdue {
    private static final Duration AGAIN = Duration.ofDays(7);

    /** To whom and how. */
    @Dependent
    static class Post {
        @Inject
        Accounts accounts;

        @Inject
        Mails mails;

        @Inject
        PublicAddress address;
    }

    @Inject
    private ErasureRequests requests;

    @Inject
    private Post post;

    @Inject
    private Clock clock;

    /**
     * Call it in a transaction.
     *
     * @return how many are late of which administrators were not told in the last week
     */
    public int tell(Instant now) {
        List<ErasureRequest> late = requests.lateAndUntold(now, now.minus(AGAIN));
        if (late.isEmpty()) return 0;
        String key = "overdue." + late.get(0).uid() + "." + LocalDate.ofInstant(now, clock.getZone()) + ".";
        LocalDate due = LocalDate.ofInstant(late.get(0).dueAt(), clock.getZone());
        for (Account administrator : post.accounts.withRole(Role.ADMINISTRATOR)) {
            administrator
                    .email()
                    .ifPresent(to -> post.mails.ask(
                            new Mail(key + administrator.uid(), to, letter(administrator, late.size(), due))));
        }
        late.forEach(request -> request.told(now));
        return late.size();
    }

    private Letter letter(Account administrator, int late, LocalDate due) {
        return Letter.in(administrator.locale())
                .subject("mail_overdue.subject")
                .say(
                        "mail_overdue.text",
                        late,
                        Phrases.in(administrator.locale()).day(due))
                .link("mail_overdue.open", post.address.of("/admin/rights"));
    }
}
