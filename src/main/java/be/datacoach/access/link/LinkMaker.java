package be.datacoach.access.link;

import be.datacoach.access.Account;
import be.datacoach.access.link.AccessLink.Kind;
import be.datacoach.access.link.AccessLink.Term;
import be.datacoach.access.link.InvitePerson.Invitation;
import be.datacoach.platform.LinkToken;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.PublicAddress;
import be.datacoach.platform.mail.Letter;
import be.datacoach.platform.mail.Mail;
import be.datacoach.platform.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes a link and asks for the mail with it. To be called inside a transaction, by who looked whether it may. */
@ApplicationScoped
class LinkMaker {
    @Inject
    private AccessLinks links;

    @Inject
    private Mails mails;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "DATACOACH_INVITATION_DAYS", defaultValue = "14")
    private int invitationDays;

    @Inject
    @ConfigProperty(name = "DATACOACH_FORGOTTEN_HOURS", defaultValue = "2")
    private int forgottenHours;

    Invitation invite(Account account) {
        Instant until = clock.instant().plus(Duration.ofDays(invitationDays));
        LinkToken token = make(account, Kind.INVITATION, until, null);
        String link = address.of("/welcome/" + token.text());
        account.email().ifPresent(to -> {
            Letter letter = Letter.in(account.locale())
                    .subject("mail_invitation.subject")
                    .say("mail_invitation.greeting", account.displayName())
                    .say("mail_invitation.text", account.username().value())
                    .link("mail_invitation.open", link)
                    .say(
                            "mail_invitation.until",
                            Phrases.in(account.locale()).day(LocalDate.ofInstant(until, clock.getZone())));
            mails.ask(new Mail("invitation." + token.digest(), to, letter));
        });
        return new Invitation(link, account.email().isPresent());
    }

    /** @param askedFrom a digest of the address of whoever asked */
    void remind(Account account, String askedFrom) {
        Instant until = clock.instant().plus(Duration.ofHours(forgottenHours));
        LinkToken token = make(account, Kind.FORGOTTEN, until, askedFrom);
        account.email().ifPresent(to -> {
            Letter letter = Letter.in(account.locale())
                    .subject("mail_forgotten.subject")
                    .say("mail_forgotten.greeting", account.displayName())
                    .say("mail_forgotten.text", account.username().value())
                    .link("mail_forgotten.open", address.of("/welcome/" + token.text()))
                    .say("mail_forgotten.until", forgottenHours);
            mails.ask(new Mail("forgotten." + token.digest(), to, letter));
        });
    }

    private LinkToken make(Account account, Kind kind, Instant until, @Nullable String askedFrom) {
        Instant now = clock.instant();
        links.goingOn(account.id()).forEach(link -> link.end(now));
        LinkToken token = LinkToken.fresh();
        links.add(new AccessLink(account.id(), kind, token, new Term(now, until), askedFrom));
        return token;
    }
}
