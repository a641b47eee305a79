package be.datacoach.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be put right in the form that was just sent, in the order of its fields, each tied to its field; and what
 * there is to say about the act as a whole.
 *
 * <p>For {@code app:errors} and {@code app:messages} only: {@code h:messages} knows the texts but not the fields they
 * lead to, and gives lists a role that lists may not have.
 */
@Named
@RequestScoped
public class FormErrors {
    /** One line of the summary: the id of the field in the browser, and what it says. */
    public record FormError(String field, String text) {}

    /** A message about no field in particular: how it looks ("" when it worked, "warn" or "wrong"), and what it says. */
    public record General(String kind, String text) {}

    public List<General> getGeneral() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(message -> new General(kind(message.getSeverity()), message.getSummary()))
                .toList();
    }

    /** Whether the form with this id, and no other of the page, was sent and has something to put right. */
    public boolean presentIn(String form) {
        var context = FacesContext.getCurrentInstance();
        boolean sent = context.getExternalContext().getRequestParameterMap().keySet().stream()
                .anyMatch(name -> name.equals(form) || name.endsWith(":" + form));
        return (sent || !context.isPostback()) && !getAll().isEmpty();
    }

    public List<FormError> getAll() {
        var context = FacesContext.getCurrentInstance();
        var errors = new ArrayList<FormError>();
        context.getClientIdsWithMessages().forEachRemaining(field -> {
            if (field != null) {
                context.getMessageList(field).forEach(message -> errors.add(error(context, field, message)));
            }
        });
        return errors;
    }

    private static FormError error(FacesContext context, String field, FacesMessage message) {
        // Not findComponent: our forms do not prepend their id, so the id in the browser is no search path.
        var text = new StringBuilder();
        context.getViewRoot().invokeOnComponent(context, field, (ignored, found) -> text.append(labelOf(found)));
        return new FormError(field, text.append(message.getSummary()).toString());
    }

    private static String kind(FacesMessage.Severity severity) {
        if (severity.equals(FacesMessage.SEVERITY_INFO)) {
            return "";
        }
        return severity.equals(FacesMessage.SEVERITY_WARN) ? "warn" : "wrong";
    }

    private static String labelOf(UIComponent component) {
        Object label = component.getAttributes().get("label");
        return label == null ? "" : label + ": ";
    }
}
