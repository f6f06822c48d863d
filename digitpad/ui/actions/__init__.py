"""The table of actions from which menus, toolbars and the list of keys follow."""
