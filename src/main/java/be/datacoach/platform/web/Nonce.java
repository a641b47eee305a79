package be.datacoach.platform.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspState;

/**
 * The nonce that marks a page's own scripts: one for each page that is sent, made by {@link SecurityHeaders}.
 *
 * <p>PrimeFaces would make its own, and would ask for it back in every form, also where its scripts are not loaded.
 * Here it is given ours. Parts of a page that are sent later (ajax) carry the nonce of the page they join.
 */
final class Nonce extends CspState {
    static final String ATTRIBUTE = Nonce.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FacesContext context;

    private Nonce(FacesContext context) {
        super(context);
        this.context = context;
    }

    static String newFor(ServletRequest request) {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }

    @Override
    public String getNonce() {
        UIViewRoot view = context.getViewRoot();
        if (context.getPartialViewContext().isAjaxRequest()) {
            String ofThePage = view == null ? null : (String) view.getViewMap().get(ATTRIBUTE);
            return ofThePage == null ? ofThisRequest() : ofThePage;
        }
        if (view != null && !view.isTransient()) {
            view.getViewMap().put(ATTRIBUTE, ofThisRequest());
        }
        return ofThisRequest();
    }

    private String ofThisRequest() {
        Object nonce = context.getExternalContext().getRequestMap().get(ATTRIBUTE);
        return nonce == null ? "" : (String) nonce;
    }

    /** Stands before that of PrimeFaces: META-INF/faces-config.xml sees to the order. */
    public static class Factory extends FacesContextFactory {
        public Factory(FacesContextFactory wrapped) {
            super(wrapped);
        }

        @Override
        public @Nullable FacesContext getFacesContext(
                Object context, Object request, Object response, Lifecycle lifecycle) {
            FacesContext made = getWrapped().getFacesContext(context, request, response, lifecycle);
            made.getAttributes().put(CspState.class.getName(), new Nonce(made));
            return made;
        }
    }
}
