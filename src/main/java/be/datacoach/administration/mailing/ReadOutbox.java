package be.datacoach.administration.mailing;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import be.datacoach.platform.mail.MailReport;
import be.datacoach.platform.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Mails that wait, were sent or failed; and what one says, as long as it was not sent. */
@ApplicationScoped
public class ReadOutbox {
    @Inject
    private Mails mails;

    @Requires(Permission.ADMINISTER)
    public Page<MailReport> matching(Mails.Question question, int page, int size) {
        return mails.matching(question, page, size);
    }

    @Requires(Permission.ADMINISTER)
    public MailReport one(String uid) {
        return mails.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
    }
}
