package be.datacoach.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What a view has to say about an act, by the key of the text. */
public final class Say {
    private Say() {}

    /** It worked: shown on the page that the act redirects to. */
    public static void done(String key, Object... arguments) {
        Messages.addFlashGlobal(message(FacesMessage.SEVERITY_INFO, key, arguments));
    }

    /** Something else comes first: shown on the page that the act redirects to. */
    public static void first(String key, Object... arguments) {
        Messages.addFlashGlobal(message(FacesMessage.SEVERITY_WARN, key, arguments));
    }

    /** It could not be done, for a reason that is in no one field: shown on top of this page. */
    public static void refused(String key, Object... arguments) {
        Messages.add(null, message(FacesMessage.SEVERITY_ERROR, key, arguments));
    }

    /** What was filled in here must be put right. */
    public static void wrong(String field, String key, Object... arguments) {
        FacesContext.getCurrentInstance().validationFailed();
        Messages.add(field, message(FacesMessage.SEVERITY_ERROR, key, arguments));
    }

    private static FacesMessage message(FacesMessage.Severity severity, String key, Object... arguments) {
        ResourceBundle texts = Faces.getApplication().getResourceBundle(Faces.getContext(), "m");
        return new FacesMessage(
                severity, new MessageFormat(texts.getString(key), Faces.getLocale()).format(arguments), null);
    }
}
