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
        UIComponent component = context.getViewRoot().findComponent(field);
        Object label = component == null ? null : component.getAttributes().get("label");
        return new FormError(field, label == null ? message.getSummary() : label + ": " + message.getSummary());
    }
}
