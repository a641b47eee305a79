package be.datacoach.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be put right in the form that was just sent, in the order of its fields, each tied to its field.
 *
 * <p>For {@code app:errors} only: {@code h:messages} knows the texts but not the fields they lead to.
 */
@Named
@RequestScoped
public class FormErrors {
    /** One line of the summary: the id of the field in the browser, and what it says. */
    public record FormError(String field, String text) {}

    public boolean isPresent() {
        return !getAll().isEmpty();
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

    private static String labelOf(UIComponent component) {
        Object label = component.getAttributes().get("label");
        return label == null ? "" : label + ": ";
    }
}
