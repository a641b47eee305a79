package be.datacoach.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the platform itself has to say on a page. */
enum Notice {
    EXPIRED("app_message.warn.expired");

    private final String key;

    Notice(String key) {
        this.key = key;
    }

    void keepForNextPage() {
        FacesContext context = Faces.getContext();
        String text = context.getApplication().getResourceBundle(context, "m").getString(key);
        Messages.addFlashGlobal(new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
    }
}
