@Deprecated
package lab1;
