package interleave.autograder.report.gradebook;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as spreadsheets of different countries write them. */
final class Numbers {

    private static final String NUMBER = "-?\\d{1,9}(?:[.,]\\d{1,10})?";

    private Numbers() {
    }

    static Optional<BigDecimal> parse(String text) {
        return text.strip().matches(NUMBER) ? Optional.of(new BigDecimal(text.strip().replace(',', '.')))
            : Optional.empty();
    }

    static boolean hasComma(String text) {
        return text.contains(",");
    }

    /** Without needless zeros, never with an exponent. */
    static String text(BigDecimal number, boolean comma) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return comma ? plain.replace('.', ',') : plain;
    }
}
