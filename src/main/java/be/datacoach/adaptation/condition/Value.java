package be.datacoach.adaptation.condition;

/** What a fact says: one of the declared words of an attribute, or a number. */
public sealed interface Value {

    record Word(String code) implements Value {
        @Override
        public String toString() {
            return code;
        }
    }

    record Amount(double number) implements Value {
        @Override
        public String toString() {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }
    }

    static Value of(String word) {
        return new Word(word);
    }

    static Value of(double number) {
        return new Amount(number);
    }
}
