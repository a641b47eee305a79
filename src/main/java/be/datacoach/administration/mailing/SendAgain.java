package be.datacoach.administration.mailing;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An administrator has a mail sent that failed, or of which nobody knows whether it arrived. */
@ApplicationScoped
public class SendAgain {
    @Inject
    private Mails mails;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.ADMINISTER)
    @Transactional
    public void send(String uid) {
        if (!mails.tryAgain(uid)) {
            throw NotAllowed.on(uid);
        }
        trail.record("mail.sent_again", uid);
    }
}
