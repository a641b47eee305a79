package be.datacoach.administration.web;

import be.datacoach.access.link.InvitePerson;
import be.datacoach.access.link.ReadInvitation;
import be.datacoach.access.link.ReadInvitation.Shown;
import be.datacoach.access.link.RevokeInvitation;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The invitation of the person with {@code ?uid=}: made, shown once, made again, revoked. */
@Named
@RequestScoped
public class AdminInvitationView {
    @Inject
    private InvitePerson invitePerson;

    @Inject
    private ReadInvitation readInvitation;

    @Inject
    private RevokeInvitation revokeInvitation;

    @Inject
    private Clock clock;

    private String uid = "";
    private String address = "";
    private Optional<Shown> invitation = Optional.empty();

    @PostConstruct
    void load() {
        uid = Optional.ofNullable(Faces.getRequestParameter("uid")).orElse("");
        if (!uid.isEmpty()) {
            invitation = readInvitation.of(uid);
            address = Optional.ofNullable((String) Faces.removeSessionAttribute(once()))
                    .orElse("");
        }
    }

    public String invite() {
        var invited = invitePerson.invite(uid);
        Faces.setSessionAttribute(once(), invited.address());
        if (invited.mailed()) Say.done("admin_person.message.info.invited");
        return here();
    }

    public String revoke() {
        if (revokeInvitation.revoke(uid)) Say.done("admin_person.message.info.revoked");
        return here();
    }

    private String here() {
        return "/admin/person?faces-redirect=true&uid=" + uid;
    }

    /** Under this name the session keeps the address for the one page that shows it. */
    private String once() {
        return "invitation." + uid;
    }

    /** The address of a link to hand over, once. */
    public String getAddress() {
        return address;
    }

    /** When somebody was invited and until when that holds; empty without an invitation. */
    public String getStanding() {
        return invitation
                .map(shown -> Phrases.in(Faces.getLocale())
                        .say(
                                shown.open() ? "admin_person.invitation.open" : "admin_person.invitation.over",
                                day(shown.from()),
                                day(shown.until())))
                .orElse("");
    }

    public boolean isRevocable() {
        return invitation.filter(Shown::open).isPresent();
    }

    /** The button that invites, by whether it is the first time. */
    public String getLabel() {
        return Phrases.in(Faces.getLocale())
                .say(invitation.isPresent() ? "admin_person.invite.again" : "admin_person.invite");
    }

    private String day(Instant moment) {
        return Phrases.in(Faces.getLocale()).day(moment, clock);
    }
}
