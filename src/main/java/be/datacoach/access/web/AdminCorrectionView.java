package be.datacoach.access.web;

import be.datacoach.access.correction.AnswerCorrections;
import be.datacoach.access.correction.CorrectionRequest;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Answering somebody who wants something put right. */
@Named
@RequestScoped
public class AdminCorrectionView {
    private static final String LIST = "/admin/rights?faces-redirect=true";

    @Inject
    private AnswerCorrections corrections;

    private String uid = "";
    private String answer = "";
    private Optional<AnswerCorrections.Open> open = Optional.empty();

    @PostConstruct
    void read() {
        uid = Optional.ofNullable(Faces.getRequestParameter("uid")).orElse("");
        open = corrections.open().stream().filter(one -> one.uid().equals(uid)).findFirst();
    }

    public String send() {
        switch (corrections.answer(uid, answer)) {
            case ANSWERED -> Say.done("admin_correction.message.info.answered");
            case ANSWERED_BEFORE -> Say.first("admin_correction.message.warn.answered");
            case GONE -> Say.first("admin_correction.message.warn.gone");
        }
        return LIST;
    }

    /** Also while the form comes back: what happened meanwhile is said by the answer. */
    public boolean isThere() {
        return Faces.isPostback() || open.isPresent();
    }

    public String getUid() {
        return uid;
    }

    public String getName() {
        return open.map(AnswerCorrections.Open::name).orElse("");
    }

    /** The uid of who asked. */
    public String getPerson() {
        return open.map(AnswerCorrections.Open::person).orElse("");
    }

    public String getWish() {
        return open.map(AnswerCorrections.Open::wish).orElse("");
    }

    public int getLongest() {
        return CorrectionRequest.LONGEST;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
