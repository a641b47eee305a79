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
import java.util.ArrayList;
import java.util.List;
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
        account.email().ifPresent(to -> mails.ask(invitation(account, to, token, until)));
        return new Invitation(linkOf(token), account.email().isPresent());
    }

    /** The same for many, in a few round trips; only to who has an e-mail address. */
    void inviteAll(List<Account> people) {
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofDays(invitationDays));
        List<AccessLink> fresh = new ArrayList<>();
        List<Mail> letters = new ArrayList<>();
        for (Account account : people) {
            LinkToken token = LinkToken.fresh();
            fresh.add(new AccessLink(account.id(), Kind.INVITATION, token, new Term(now, until), null));
            account.email().ifPresent(to -> letters.add(invitation(account, to, token, until)));
        }
        links.replaceAll(fresh, now);
        mails.askAll(letters);
    }

    private Mail invitation(Account account, String to, LinkToken token, Instant until) {
        Letter letter = Letter.in(account.locale())
                .subject("mail_invitation.subject")
                .say("mail_invitation.greeting", account.displayName())
                .say("mail_invitation.text", account.username().value())
                .link("mail_invitation.open", linkOf(token))
                .say(
                        "mail_invitation.until",
                        Phrases.in(account.locale()).day(LocalDate.ofInstant(until, clock.getZone())));
        return new Mail("invitation." + token.digest(), to, letter);
    }

    private String linkOf(LinkToken token) {
        return address.of("/welcome/" + token.text());
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
                    .link("mail_forgotten.open", linkOf(token))
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
