package be.datacoach.administration.web;

import be.datacoach.administration.mailing.ReadOutbox;
import be.datacoach.administration.mailing.SendAgain;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.mail.MailReport;
import be.datacoach.platform.mail.Mails;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.omnifaces.util.Faces;

/** The outbox. */
@Named
@RequestScoped
public class AdminMailView {
    @Inject
    private ReadOutbox readOutbox;

    @Inject
    private SendAgain sendAgain;

    @Inject
    private Search search;

    @Inject
    private Clock clock;

    private Page<MailRow> page;

    @PostConstruct
    void load() {
        Page<MailReport> found = readOutbox.matching(
                new Mails.Question(search.getText(), search.getState(), search.sorting()),
                search.getPage(),
                Search.SIZE);
        Phrases phrases = Phrases.in(Faces.getLocale());
        page = new Page<>(
                found.rows().stream()
                        .map(mail -> new MailRow(mail, phrases, clock.getZone()))
                        .toList(),
                found.total(),
                found.number(),
                found.size());
    }

    public Page<MailRow> getPage() {
        return page;
    }

    /** A button was pressed: rows may have moved since, so each of them takes it. Which mail it is about, the form says. */
    public boolean isReturning() {
        return Faces.isPostback();
    }

    public String again() {
        sendAgain.send(Faces.getRequestParameter("mail"));
        Say.done("admin_mail.message.info.again");
        return "/admin/mail?faces-redirect=true";
    }
}
