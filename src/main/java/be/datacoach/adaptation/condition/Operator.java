package be.datacoach.adaptation.condition;

/** How a number is compared with a threshold. */
public enum Operator {
    BELOW("<"),
    AT_MOST("<="),
    AT_LEAST(">="),
    ABOVE(">");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public boolean holds(double number, double threshold) {
        return switch (this) {
            case BELOW -> number < threshold;
            case AT_MOST -> number <= threshold;
            case AT_LEAST -> number >= threshold;
            case ABOVE -> number > threshold;
        };
    }
}
