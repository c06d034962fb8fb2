// promise: bank
// kind: check-then-act
public class Bank {

    private String[] names = new String[700];
    private int[] balances = new int[700];

    private int place(String name) {
        for (int i = 0; i < names.length; i++) {
            if (name.equals(names[i])) {
                return i;
            }
        }
        return open(name);
    }

    private int open(String name) {
        int place = 0;
        while (names[place] != null) {
            place++;
        }
        names[place] = name;
        return place;
    }

    public int deposit(String name) {
        return ++balances[place(name)];
    }

    public synchronized int withdraw(String name) {
        int place = place(name);
        if (balances[place] > 0) {
            balances[place]--;
        }
        return balances[place];
    }

    public synchronized int transfer(String from, String to) {
        if (balances[place(from)] > 0) {
            withdraw(from);
            deposit(to);
        }
        return balance(from);
    }

    public synchronized int balance(String name) {
        return balances[place(name)];
    }
}
