"""The window's answer: the digit or number, the bars, and corrections of them."""
