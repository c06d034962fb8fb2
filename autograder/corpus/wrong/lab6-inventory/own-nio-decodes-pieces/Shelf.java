package lab6;

import java.util.LinkedHashMap;
import java.util.Map;

/** The products. The selector's thread and the console use it. */
class Shelf {

    private final Map<String, String> prices = new LinkedHashMap<>();

    Shelf() {
        prices.put("Siomai", "0.5");
        prices.put("Siopao", "1.5");
        prices.put("Sagmaw", "0.0");
    }

    synchronized String answer(String command) {
        String[] words = command.split(" +");
        if (command.matches("add +[^ ]+ +[0-9]+(\\.[0-9]+)?")) {
            if (prices.putIfAbsent(words[1], words[2]) != null) {
                return "Already exists\n";
            }
        } else if (command.matches("delete +[^ ]+")) {
            prices.remove(words[1]);
        } else if (!command.equals("list")) {
            return "Invalid command\n";
        }
        return list();
    }

    synchronized String list() {
        StringBuilder text = new StringBuilder();
        prices.forEach((name, price) -> text.append(name).append(' ').append(price).append('\n'));
        return text.append('\n').toString();
    }
}
